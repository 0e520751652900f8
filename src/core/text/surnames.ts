/**
 * Common surnames, after the frequency lists published with the national name report of the Ministry
 * of Public Security (全国姓名报告) and the traditional 百家姓. Used to part names that adjoin.
 */
export const SURNAMES: ReadonlySet<string> = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪' +
    '廖石金韦贾夏付傅方邹熊白孟秦邱侯江尹薛闫阎段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文庞樊兰殷施洪翟安倪颜牛' +
    '温芦季俞章鲁葛伍申尤毕聂柴焦齐梅庄辛祝左涂谷祁时舒耿牟卜路詹',
);

/** Surnames that are less common, or common characters of given names as well. */
export const RARE_SURNAMES: ReadonlySet<string> = new Set(
  '关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位霍翁隋植甘景薄单包司柏宁柯阮桂闵解强华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧' +
    '畅宫来嵺苟简娄全佟谈蔺褚娜卓蓝党敖商喻冷缪仇冼鄢郎连窦岳戎花乐佘宗农麦庾储木帅富卞衣鹿巩阚匡郁满占幸麻沙仲蒲亓荆候揭应原' +
    '逄水展门虞竺柳巫宦艾鱼容慎燕冀寇广禄阙东殳沃蔚夔隆师晁勾融訾鞠须丰巢蒯竭红权逯盖桓公鲜扈纳丛尚雍桑智骆姬宿谌綦闻屠鄂娟代' +
    '税昝明郗桃操苍经佀阴',
);

/** Surnames of two characters. */
export const COMPOUND_SURNAMES: ReadonlySet<string> = new Set(
  '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 令狐 慕容 司徒 夏侯 长孙 宇文 闻人 申屠 轩辕 呼延 端木 赫连 南宫 西门 独孤 澹台 公羊'.split(
    ' ',
  ),
);
